/** Whether players enjoy it, come back and tell others; with those who stream and publish. */
export const games = `games and media | game player level gameplay studio steam console multiplayer quest match guild playtest build stream streamer viewer fun character channel

day-one-return: the share of new {players} who come back the next day
  +% product | tutorial onboarding demo save-system daily-reward intro cutscene character-creator | Was the first evening fun?
month-return: the share of new {players} who still play after 30 days
  +% lagging product | season live-ops guild progression content-update event quest daily-challenge endgame | Does it last?
tutorial-finished: the share of {players} who finish the tutorial
  +% product | tutorial onboarding tooltip controls difficulty intro hint | Who gives up before it begins?
playing-with-friends: the share of {players} who play with a friend every week
  +% product | multiplayer co-op guild chat invitation lobby party crossplay voice-chat | Does it bring people together?
smooth-sessions: the frame rate in the busiest scenes
  +fps | performance optimisation engine crash shader netcode console loading port | Does it get in the way of itself?
match-wait: the median wait for a fair match
  -seconds | matchmaking server lobby ranking region crossplay bot netcode multiplayer | How long do they stare at a lobby?
paying-players: the share of {players} who buy something
  +% lagging business | shop skin battle-pass dlc monetisation bundle price season cosmetic | Who likes it enough to pay?
wishlists: the number of wishlists a week
  +count business | trailer demo steam-page announcement press-kit festival influencer store-page teaser | Who waits for it?
positive-reviews: the share of reviews that are positive
  +% lagging product | patch bug early-access localisation balance quality polish controller-support translation | What do players tell each other?
viewers-return: the share of viewers who come back for the next one
  +% product | stream episode livestream schedule overlay channel guest video-series video-channel | Who looks forward to the next one?
live-viewers: the average number of people who watch live
  +count lagging product | stream twitch livestream schedule guest overlay raid channel collab | Who drops in and stays?
episode-listeners: the average number of listeners per episode
  +count product | podcast audio-series episode radio-show | Who keeps listening?
`;
