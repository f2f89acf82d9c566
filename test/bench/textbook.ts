/**
 * What the method's textbooks say of plain sentences, as patterns filled with words of the lexicon. They teach the model
 * what no corpus of this size can: that every verb of a class behaves like the others, also those that nobody wrote yet.
 */
import { formsOf, pluralOf } from '../../server/language/judgement/lexicon/inflect.ts';
import { NOUNS } from '../../server/language/judgement/lexicon/nouns.ts';
import { VERBS } from '../../server/language/judgement/lexicon/verbs.ts';

/** Slots: `{deliver}` a verb (`{deliver:ed}` its participle, `:ing`, `:s`), `{metric}` a noun (`{metric:s}` its plural), `{n}` a number. */
const OUTPUTS = `
{deliver} the {deliverable}
{deliver} a {deliverable} for {people:s}
{deliver} {n} {deliverable:s}
{deliver} {deliverable:s}
{deliver} new {deliverable} by end of Q2
{deliver} and {deliver} the {deliverable}
{deliver} the {metric} {deliverable}
{deliver} the {gauge} {deliverable}
{deliver} a {deliverable} to {raise} {metric}
{deliver} a {deliverable} to {raise} {gauge}
{deliver} {deliverable} to {lower} {trouble:s} by 20%
{deliver} 80% of the {deliverable}
{deliver} 100% of {asset:s}
{deliver} all {asset:s}
{deliver} the {asset:s}
{deliver} {n} {asset:s}
{deliver} a {unknown}
{deliver} the {unknown} {unknown}
{deliver:ing} a {deliverable}
{deliver:ing} {n} {deliverable:s} for {people:s}
{deliver:ed} the {deliverable}
We have {deliver:ed} the {deliverable}
We {deliver} a {deliverable}
Our team {deliver:s} {n} {deliverable:s}
The {deliverable} is {deliver:ed}
The {deliverable} is {deliver:ed} and {deliver:ed}
The {deliverable} has been {deliver:ed} in all {asset:s}
{deliverable} {deliver:ed}
{n} {deliverable:s} {deliver:ed}
{n} {asset:s} {deliver:ed}
{deliverable} {deliver:ed} for all {asset:s}
{unknown} {deliver:ed}
The {unknown} is {deliver:ed}
All {asset:s} are {deliver:ed}
100% of {asset:s} are {deliver:ed}
{n}% of {asset:s} {deliver:ed}
{n}% of the {deliverable} is {deliver:ed}
The {deliverable} is {n}% complete
{deliverable} 100% done
{deliverable} at 80%
Complete {n}% of the {deliverable}
There is a {deliverable}
There is a {deliverable} for every {asset}
There are {n} {deliverable:s}
There is a {unknown}
A {deliverable} exists
{deliverable:s} exist for every {asset}
A {deliverable}
A {deliverable} for {people:s}
New {deliverable}
{deliverable}
{deliverable} for {people:s}
{n} {deliverable:s}
{n} {work:s}
{n} {work:s} with {people:s}
The {deliverable} is live
The {deliverable} is available to all {people:s}
The {deliverable} is in place
The {deliverable} is ready
The {deliverable} supports {unknown}
The {asset} has a {deliverable}
We have a {deliverable}
Have a {deliverable} in place
Every {asset} has a {deliverable}
All {asset:s} have {deliverable:s}
Each {team} has a {deliverable}
100% of {asset:s} have a {deliverable}
{people:s} can {behave} the {deliverable}
{people:s} can {deliver} {deliverable:s}
{people:s} are able to {behave} {deliverable:s}
{staff:s} can {behave} the {deliverable}
Enable {people:s} to {behave} the {deliverable}
Allow {people:s} to {deliver} {deliverable:s}
{act} {n} {work:s}
{act} {n} {people:s}
{act} {n} {staff:s}
{act} {n} {work:s} with {people:s}
{act} {n} {deliverable:s}
{act} {deliverable:s}
{act} the {deliverable}
{act} {people:s} on the {deliverable}
{act} {metric}
{act} {gauge}
{act} the {metric} of {asset:s}
{act} the {gauge} of {asset:s}
{act} {work:s} every week
{act} {n} {work:s} per week
{act:ing} {deliverable:s}
{act:ing} {n} {people:s}
{n} {work:s} {act:ed}
{n} {people:s} {act:ed}
{n} {staff:s} trained
100% of {staff:s} trained
Train {n}% of {staff:s}
Train all {staff:s} on the {deliverable}
Hire {n} {staff:s}
{n} {staff:s} hired
Improve the {deliverable}
Improve existing {deliverable:s}
Improve the {asset:s}
Increase the number of {deliverable:s} from {n} to {n}
Increase number of {work:s} to {n} per week
Increase {pace} from {n} to {n}
Raise {pace} by {n}%
Increase the number of {work:s} from {n} to {n}
Increase the number of {work:s} from {n} to {n} per week
Raise {work:s} per month from {n} to {n}
{work:s} per week: {n} -> {n}
{work:s} {n} → {n} a week
{work:s} per {staff} up from {n} to {n} a month
Number of {work:s} {n} -> {n}
Recruit {n} {staff:s}
Onboard {n} {staff:s}
Onboard all {staff:s}
Register {n} {asset:s}
Register the {deliverable}
Close {n} {trouble:s}
Fix {n} {trouble:s}
{n} {trouble:s} closed
Close the {deliverable}
Open a {deliverable}
Open a second {asset}
Open {n} {asset:s}
Open a {unknown} in {n} cities
Migrate 100% of {metric} to the {deliverable}
Move {n}% of {metric} to the new {asset}
{n} {work:s} a day
{n} {work:s} per week
Each {staff} {deliver:s} {n} {deliverable:s} a week
{n} people from our team speak at {deliverable:s}
Reach {n} {work:s}
Increase {deliverable:s} from {n} to {n}
Achieve {n}% of planned {work:s}
{deliverable} readiness at {n}%
Complete {n}% of {work:s}
Submit {n} {taken:s}
Send {n} {taken:s}
{n} {taken:s} sent
Prepare {n} {taken:s}
Understand why {people:s} {behave}
Learn how {people:s} {behave} the {deliverable}
Identify {n} {people:s}
Find {n} {people:s} for {work:s}
Onboard {n} {staff:s}
Certify {n} {staff:s}
Expand the {team} to {n} {staff:s}
Grow the {team} to {n} people
Watch {n} {people:s} {behave} the {deliverable}
Ensure that all {asset:s} go through {deliverable}
Offer a {deliverable} to {people:s}
Offer {people:s} a {deliverable}
Give {people:s} a {deliverable}
{people:s} have a {deliverable}
{people:s} have access to the {deliverable}
{pace}: {n} -> {n}
{n} {pace:s} per sprint
{pace} of {n} per week
Complete {n} {pace:s}
Establish a {deliverable}
Establish {deliverable:s} with {people:s}
Provide {people:s} with a {deliverable}
Deliver the {deliverable}
Deliver {n} {deliverable:s}
Develop a {deliverable} that {people:s} love
Ensure all {asset:s} have a {deliverable}
Ensure that the {deliverable} is {deliver:ed}
Ensure every {asset} is {deliver:ed}
Make the {deliverable} available to {people:s}
Get the {deliverable} {deliver:ed}
Get {deliverable} approved by the board
Achieve the {deliverable}
Achieve {deliverable} certification
Obtain a {deliverable}
Maintain a {deliverable}
Maintain {deliverable:s} for {people:s}
Support {people:s} with {deliverable:s}
Set up {deliverable:s} for {metric}
Set up {deliverable:s} for {gauge}
Define {metric} for every {asset}
Define {gauge} for every {asset}
Track {metric} in the {deliverable}
Track {gauge} in the {deliverable}
Monitor {metric} of all {asset:s}
Monitor {gauge} of all {asset:s}
Measure {metric} of {people:s}
Measure {gauge} of {people:s}
Resolve the top {n} {trouble:s}
Fix {n} {trouble:s}
Fix all {trouble:s}
Close {n} {asset:s}
{deliverable} and {deliverable} {deliver:ed}
{deliverable:s} for {metric} and {metric}
{deliverable:s} for {gauge} and {gauge}
{metric} {deliverable} {deliver:ed}
{gauge} {deliverable} {deliver:ed}
{metric} {deliverable}
{gauge} {deliverable}
{metric} {deliverable} in place
{gauge} {deliverable} in place
{trouble} {deliverable}
{people} {deliverable}
{people} {work:s}
{team:s} {deliver} {n} {deliverable:s}
The {team} {deliver:s} the {deliverable}
{asset:s} moved to {unknown}
{n}% of {asset:s} use the {deliverable}
{n}% of {asset:s} have {deliverable:s}
All {asset:s} run on the {deliverable}
Each {team} owns a {deliverable}
Every {team} publishes a {deliverable}
{team:s} complete {n}% of their {work:s}
{n}% of {staff:s} complete the {deliverable}
The {deliverable} {deliver:s} {deliverable:s}
{deliverable} works on {unknown}
Increase number of {asset:s} with a {deliverable} to {n}
There is a better {deliverable}
The {team} owns the {metric} and the {deliverable}
{staff:s} own the {deliverable}
Train {n}% of {people:s}
{act} {n}% of {people:s}
{act} {n}% of {staff:s}
{deliver} {n}% of {people:s} on the {deliverable}
Meet {n} {people:s}
Meet with {n} {people:s}
Upgrade {unknown} from {n} to {n}
Move {asset:s} from {unknown} to {unknown}
All {asset:s} on {unknown}
{deliverable} available in the {deliverable} for {n} {people:s}
Provide {deliverable} for {n}% of {staff:s}
{n}% of {staff:s} have attended the {deliverable}
{n}% of {staff:s} through the {deliverable}
Define a {gauge} for all {people:s}
Close {n}% of action items
Ability to {deliver} {deliverable:s}
{lower} {metric} by {deliver:ing} the {deliverable}
Reduce {asset:s} by {deliver:ing} {asset:s}
Improve {metric} by {deliver:ing} a {deliverable}
Obtain SOC 2 certification
Achieve SOC 2 Type II
Achieve ISO 27001
{team} meets every week
{n} {work:s} by {staff:s}
{n} {asset:s} visited by {staff:s}
{people:s} receive a {deliverable} by mail
{n} {deliverable:s} {deliver:ed} by us
{people:s} receive a {deliverable}
{people:s} get a weekly {deliverable}
All {deliverable:s} use the {deliverable}
All {asset:s} use the shared {deliverable}
Support {unknown}
Support {unknown} {deliverable}
Grow the {team} from {n} to {n}
Remove {deliverable:s} older than {n} months
Close {asset:s} older than {n} months
Bring {deliverable:s} under one {deliverable}
{n}% of {people:s} assessed
{n} {asset:s} opened
Two new {asset:s} opened
Reach code freeze
Achieve feature parity with {unknown}
Spend one day a week with {people:s}
We know how {people:s} {behave}
A faster and more {quality} {deliverable}
{asset:s} are {deliver:ed} by the {team}
{deliverable} reviewed by {n} people
The {deliverable} is reviewed by {n} {people:s}
The {deliverable} has been audited by an external {people}
The {deliverable} reaches version 2
{deliverable} reaches general availability
{deliverable} reaches 1.0
The {deliverable} is powered by {unknown}
The {deliverable} is served over {unknown}
The {deliverable} shows {metric}
The {deliverable} shows {asset:s}
{deliverable} shows {unknown} {unknown}
{n} {deliverable:s} closed or merged
{deliverable} replaced by {unknown}
{metric} {deliver:ed} for all {asset:s}
{gauge} {deliver:ed} on {n} of {n} {asset:s}
{deliver} {n}% of planned {asset:s}
{deliver} {n}% of committed {deliverable:s}
Deliver {n}% of {work:s} in the {deliverable}
Deliver {n}% of committed {asset:s}
Close {n}% of {work:s}
Close {n} stale {asset:s}
Close {n} old {asset:s}
Close {n} open {work:s}
Close {n} {asset:s} older than {n} months
Fill {n} open positions
{n}% of {staff:s} submit their {work:s} by the deadline
{n}% of {staff:s} have attended the {deliverable}
Pair every {staff} with a {staff} for {n} weeks
Increase the number of {asset:s} with a {deliverable} from {n} to {n}
Hire {n} {staff:s} and {n} {staff:s}
Sign the contract for the {asset}
Sign the contract with the {deliverable} {people}
{deliver} the {deliverable} with {n} {people:s}
{act} {n} {work:s} with {n} {people:s}
The {deliverable} is stable
{n}% of {asset:s} are running on the {deliverable}
{n}% of {asset:s} emit {metric}
{n}% of {asset:s} {deliver:ed} in new {deliverable:s}
{n}% of {asset:s} have gone through a {work}
{people} {deliverable} adopted by the board
{deliver} {deliverable:s} which have no owner
{deliver} {n}% of the {asset:s} planned for {n}.3
Document how to {deliver} the {deliverable}
Have {n} {work:s} with {people:s}
{unknown} uses the new {deliverable} by default
{deliver} half of the {asset:s}
{n} {trouble} {deliverable:s}
{n} {work:s} {act:ed} this month
{n} {deliverable:s} a year
{n} visits to {people:s}
{n} of {n} {asset:s} {deliver:ed}
{n} of our {n} {asset:s} run on {unknown}
{n} of our {n} {asset:s} {deliver:ed}
{n} of {n} {people:s} have a {deliverable}
{n} of {n} {asset:s} {deliver:ed} from {unknown}
{n} of {n} {deliverable:s}
{n}% of planned {asset:s} {deliver:ed}
{n}% of committed {work:s} done
{n}% of the {deliverable} goals met
{n}% of {staff:s} trained in {metric}
Make {n} {work:s} a week
Make more {work:s}
Make {n} {deliverable:s}
Each {staff} makes {n} {work:s} a week
{staff:s} {act} {n} {work:s} a day
{staff:s} {act} {n} {people:s} a week
{staff:s} {act} at {n} {deliverable:s}
{staff:s} {act} weekly {work:s} with their {staff:s}
Each {team} {act:s} a {deliverable} every sprint
Each {team} {deliver:s} its {deliverable} at the {deliverable}
Every {staff} {deliver:s} a {deliverable}
All {staff:s} {deliver} the {deliverable}
Our {staff:s} {deliver} {n} {asset:s}
Our {team} {act:s} {n} {people:s}
Keep a {deliverable}
Keep a {work} of {metric}
{staff:s} keep a {deliverable}
The {deliverable} replaces the old {deliverable}
The {deliverable} runs on {unknown}
The {deliverable} returns {unknown}
The {asset} writes to the new {asset}
{deliverable:s} show {metric} per {team}
All {asset:s} emit {deliverable:s}
{deliverable} goes through the new {deliverable}
Sign the {taken} with the new {people}
Ensure all {taken:s} are signed
Measure the {metric} of the {deliverable}
Calls to all {people:s}
Visits to {n} {people:s}
{deliverable} approved by the board
{deliverable} accepted by the committee
`;

const OUTCOMES = `
Recruit {n} {people:s}
Onboard {n} {people:s}
Register {n} new {people:s}
{n} {people:s} recruited for the {deliverable}
Fewer {trouble:s}
Fewer {trouble:s} per {asset}
Less {metric} after {work:s}
Shorter {trouble:s} for {people:s}
Happier {people:s}
{raise} {metric}
{raise} {gauge}
{raise} {metric} by {n}%
{raise} {gauge} by {n}%
{raise} {metric} from {n}% to {n}%
{raise} {gauge} from {n}% to {n}%
{raise} {metric} from {n} to {n}
{raise} {gauge} from {n} to {n}
{raise} {metric} to {n}
{raise} {gauge} to {n}
{raise} {people} {metric} by {n}%
{raise} {people} {gauge} by {n}%
{raise} the number of {people:s} from {n} to {n}
{raise} {people:s} from {n} to {n}
{raise} {taken:s} by {n}%
{raise} the share of {people:s} who {behave} the {deliverable} to {n}%
{raise} {deliverable} {metric} from {n}% to {n}%
{raise} {deliverable} {gauge} from {n}% to {n}%
{raise} {metric} to {n}% by {deliver:ing} the {deliverable}
{raise} {gauge} to {n}% by {deliver:ing} the {deliverable}
{raise} {metric} through {deliverable:s}
{raise} {gauge} through {deliverable:s}
{lower} {metric}
{lower} {gauge}
{lower} {metric} by {n}%
{lower} {gauge} by {n}%
{lower} {metric} from {n} to {n}
{lower} {gauge} from {n} to {n}
{lower} {metric} to under {n} days
{lower} {gauge} to under {n} days
{lower} {trouble:s}
{lower} {trouble:s} by {n}%
{lower} {trouble:s} from {n} to {n}
{lower} the number of {trouble:s} to {n}
{lower} {asset} {metric} from {n} hours to {n} hours
{lower} {asset} {gauge} from {n} hours to {n} hours
{lower} {deliverable} {metric} by {n}%
{lower} {deliverable} {gauge} by {n}%
{lower} the share of {asset:s} with {trouble:s} from {n}% to {n}%
improve {metric}
improve {gauge}
improve {people} {metric}
improve {people} {gauge}
improve {metric} by {n}%
improve {gauge} by {n}%
improve {metric} from {n} to {n}
improve {gauge} from {n} to {n}
improve {deliverable} {metric} to {n}%
improve {deliverable} {gauge} to {n}%
{raise:ing} {metric} by {n}%
{raise:ing} {gauge} by {n}%
{lower:ing} {trouble:s} by {n}%
{metric} {raise:s} from {n} to {n}
{gauge} {raise:s} from {n} to {n}
{metric} {lower:s} from {n} to {n}
{gauge} {lower:s} from {n} to {n}
{metric} {raise:s} by {n}%
{gauge} {raise:s} by {n}%
{metric} is above {n}%
{gauge} is above {n}%
{metric} is below {n}
{gauge} is below {n}
{metric} stays above {n}%
{gauge} stays above {n}%
{metric} reaches {n}%
{gauge} reaches {n}%
{metric} of {n}%
{gauge} of {n}%
{metric} at {n}%
{gauge} at {n}%
{metric} >= {n}%
{gauge} >= {n}%
{metric} < {n} days
{gauge} < {n} days
{metric} under {n} minutes
{gauge} under {n} minutes
{metric}: {n} -> {n}
{gauge}: {n} -> {n}
{metric}: {n}% -> {n}%
{gauge}: {n}% -> {n}%
{metric} {n} → {n}
{gauge} {n} → {n}
{metric} from {n} to {n}
{gauge} from {n} to {n}
{metric} up {n}%
{gauge} up {n}%
{metric} (p95) under {n} ms
{gauge} (p95) under {n} ms
{deliverable} {metric} >= {n}%
{deliverable} {gauge} >= {n}%
{people} {metric} {n} → {n}
{people} {gauge} {n} → {n}
{deliverable} {metric}: {n}% -> {n}%
{deliverable} {gauge}: {n}% -> {n}%
{asset} {metric} below {n} hours
{asset} {gauge} below {n} hours
{trouble:s} per week: {n} -> {n}
{trouble:s} down from {n} to {n}
{trouble} rate below {n}%
Zero {trouble:s}
Zero {trouble:s} in {n} months
No {trouble:s}
No more than {n} {trouble:s} per month
Fewer than {n} {trouble:s} a month
Less than {n}% of {asset:s} {trouble}
{n} {taken:s}
{n} {taken:s} per month
{n} {people:s}
{n} new {people:s}
{n} paying {people:s}
{n} active {people:s}
{gain} {n} {taken:s}
{gain} {n} new {people:s}
{gain} {n} {taken:s} from {people:s}
{gain} \${n}k in {metric}
{gain} \${n}k in {gauge}
Close {n} {taken:s}
Win {n} {people:s}
Sign {n} {people:s}
Reach {n} {people:s}
Reach {n} {taken:s}
Reach {metric} of {n}
Reach {gauge} of {n}
Reach \${n}k {metric}
Reach \${n}k {gauge}
Achieve {metric} of {n}%
Achieve {gauge} of {n}%
Achieve {n}% {metric}
Achieve {n}% {gauge}
Achieve zero {trouble:s}
Hit {n}% {metric}
Hit {n}% {gauge}
Get {n} {taken:s}
Get {n} {people:s} to {behave} the {deliverable}
Have {n} {people:s} {behave} the {deliverable}
Have {people:s} {behave} the {deliverable} every week
Maintain {metric} above {n}%
Maintain {gauge} above {n}%
Keep {metric} below {n}%
Keep {gauge} below {n}%
Keep {trouble:s} under {n} a month
Deliver {n}% {metric}
Deliver {n}% {gauge}
Deliver \${n}M in {metric}
Deliver \${n}M in {gauge}
Drive {n} {taken:s}
Drive {metric} to {n}%
Drive {gauge} to {n}%
Ensure {metric} stays above {n}%
Ensure {gauge} stays above {n}%
Ensure {n}% of {people:s} {behave} the {deliverable}
Ensure that no {trouble} {behave:s} {people:s}
{n}% of {people:s} {behave} the {deliverable}
{n}% of {people:s} {behave}
{n} {people:s} {behave} the {deliverable}
{people:s} {behave} the {deliverable} every week
{people:s} {behave} the {deliverable} without help
{people:s} {behave} {deliverable:s} themselves
{people:s} {deliver} {n} {deliverable:s}
{n} {people:s} {deliver} a {deliverable}
{n} {deliverable:s} {deliver:ed} by {people:s}
{n} {work:s} {act:ed} by {people:s}
{people:s} are {quality} with the {deliverable}
{n}% of {staff:s} {behave} the {deliverable}
{n} of {n} {team:s} {behave} the {deliverable}
{staff:s} {behave} the {deliverable} every day
{deliverable} adopted by {n}% of {people:s}
{deliverable} used by {n} {people:s}
{deliverable} is {quality}
The {deliverable} is {quality} to {behave}
{asset:s} are {quality}
{deliverable} responds in under {n} ms
{n}% of {asset:s} resolved within {n} hours
{n}% of {asset:s} are {deliver:ed} within {n} days
{deliver} {n}% of {asset:s} within {n} days
Resolve {n}% of {asset:s} in under {n} hours
Every {asset} is answered within {n} hours
Answer all {asset:s} within {n} hours
{n}% of {asset:s} pass on first try
It takes less than {n} minutes to {deliver} a {deliverable}
New {people:s} {behave} within {n} days
Half of {people:s} {behave} the {deliverable}
More {people:s} {behave} the {deliverable}
{people:s} spend less time on {work:s}
Share of {people:s} who {behave}: {n}% -> {n}%
Share of {asset:s} with {trouble:s} below {n}%
Number of {people:s} up from {n} to {n}
Number of {trouble:s} down to {n}
Time to {behave} {lower:s} from {n} days to {n} days
Average {metric} {lower:s} to {n}
Average {gauge} {lower:s} to {n}
Median {metric} of {n} hours
Median {gauge} of {n} hours
Make {people:s} {quality}
Make the {deliverable} faster
{asset:s} are {deliver:ed} within an hour
{deliverable:s} are {deliver:ed} within a day of a {trouble}
All {deliverable:s} {behave} in under an hour
{deliver} {deliverable:s} in less than an hour
{deliver} {deliverable:s} to {asset:s} in under {n} hours
Pass the {deliverable} without {trouble:s}
{asset:s} {deliver:ed} on time, {n} days out of 50
{asset:s} ready on time, nine times in ten
{deliverable:s} are ready by noon on {n}% of days
{deliverable} {behave:ed} by all {team:s}
Make {deliverable:s} easier to {behave}
Make the {deliverable} simpler
Make {asset:s} safer
Make {work:s} boring
All {team:s} use the {deliverable} every week
All {team:s} use the {deliverable}
Every {team} uses the {deliverable} weekly
{n}% of {asset:s} are {act:ed} through the {deliverable}
{n}% of {asset:s} are made online
{n}% of {asset:s} are reported by {people:s}
{n} {people:s} prescribe the {deliverable}
Increase {taken:s} to the {deliverable} by {n}%
Increase {asset:s} through the {deliverable} by {n}%
{taken:s} from {people:s} up {n}%
Move {n}% of {asset:s} to self-service
Collect {n} ideas from {staff:s}
{metric} of {n} hour met in all {deliverable:s}
{deliverable} is no slower than {unknown}
{n} of {n} {team:s} {deliver} with the {deliverable}
{n} {deliverable:s} written by {people:s}
{n} {work:s} written by {people:s}
{n}% of {work:s} come from {people:s}
{n} {asset:s} {act:ed} by {people:s}
{n} {asset:s} reported by {people:s}
Deploy {n} times a day
Deploy to production {n} times per week
{lower} {work:s}
{lower} manual {work:s} by {n}%
{lower} the number of {work:s} from {n} to {n}
{lower} the number of {asset:s} from {n} to {n}
{lower} {asset:s} per week from {n} to {n}
Attract {n} {staff:s}
Attract {n} {people:s}
Enroll {n} {people:s}
Onboard {n} {people:s}
Activate {n} {people:s}
Retain {n} {staff:s}
Meet the {metric} for {n}% of {asset:s}
Exceed the {deliverable} by {n}%
The {deliverable} loads in {n} seconds
The {deliverable} answers in under {n} seconds
The {deliverable} handles {n} {asset:s} per second
The {deliverable} {behave:s} {people:s} {n} hours a week
The {deliverable} converts at {n}%
The {deliverable} has {n} {people:s}
The {deliverable} reaches {n} {people:s}
{deliverable} installed on {n} {asset:s}
{n} weekly active {deliverable:s}
{lower} {unknown}
{raise} {unknown}
improve {unknown}
improve {unknown} {metric}
{lower} {unknown} {trouble:s}
{lower} {asset} {trouble:s}
It takes {n} minutes to {deliver} a {deliverable}
A {deliverable} takes {n} minutes
{deliver:ing} the {deliverable} takes {n} hours
{deliver} {asset:s} in {n} hours
{act} {n}% of {work:s} in {n} seconds
{deliverable} is read by {n} {people:s}
{deliverable} is {behave:ed} by {n} {staff:s}
{people:s} choose our {deliverable}
{people:s} trust us with their {asset:s}
{asset:s} stay below the limit
{staff:s} {act} their {work:s} on time
{team:s} {deliver} without waiting
{team:s} {behave} the {deliverable} by choice
All {deliverable:s} have a {metric} of {n}
Every {deliverable} has a {gauge} below {n}
{raise} active {team:s} from {n} to {n}
{raise} weekly active {people:s} to {n}
{raise} {team:s} using the {deliverable} from {n} to {n}
Achieve zero-{trouble} {asset:s}
Achieve zero-{trouble} {deliverable:s}
{deliverable} {behave:ed} by all {team:s}
{deliverable} {behave:ed} by {n} {team:s}
{deliverable} used by {n}% of {staff:s}
{deliverable} adopted by all {team:s}
Become the most {behave:ed} {deliverable}
Become the number one {deliverable} for {people:s}
Get featured in {n} {unknown}
Be mentioned in {n} {deliverable:s}
Be invited to {n} {deliverable:s}
Nobody {deliver:ed}
No {people} {deliver:ed}
{n}% of {people:s} can {behave} the {deliverable}
{n}% of {people:s} can {deliver} a {deliverable}
{n} of {n} {people:s} can name {unknown}
{deliverable} available {n}% of the time
Sign {n} contracts
Win {n} contracts
Sign {n} {people} contracts
Convert {n}% of {taken:s} into {taken:s}
Convert {n}% of {people:s}
Double weekly {taken:s}
Triple {taken:s}
{n} out of {n} {people:s} {behave}
{people:s} {behave} their own {deliverable:s}
{team:s} {deliver} their own {deliverable:s} without us
Faster {asset:s}
Fewer {trouble:s}
More {taken:s}
More {people:s}
Happier {people:s}
Less {trouble}
Better {metric}
Make the {deliverable} easier to {behave}
Make the {deliverable} more {quality}
Make {asset:s} {quality}
{raise} the {deliverable} to {n} {people:s}
{raise} the {deliverable} to {n} {taken:s}
Grow {people:s} to {n}
No {deliverable} {behave:s}
No {asset} is older than {n} days
No {asset} waits more than {n} hours
Not one {asset} sent back
Nobody {behave:s} the {deliverable}
{n} {team:s} {behave} the {deliverable}
{n} {team:s} move to the {deliverable}
Every {asset} meets its {metric}
Every {asset} meets its {gauge}
All {asset:s} have {metric} of {n}%
All {asset:s} have {gauge} of {n}%
All {asset:s} have a {metric} below {n} ms
All {asset:s} have a {gauge} below {n} ms
{n}% of {asset:s} meet their {metric}
{n}% of {asset:s} meet their {gauge}
{n} {deliverable:s} from {people:s}
{n} {work:s} from {people:s}
{n} {deliverable:s} {deliver:ed} by {people:s} outside the team
{n} {deliverable:s} created by outside {people:s}
{people:s} {behave} {n} {deliverable:s}
The {deliverable} gets {n} {taken:s}
Maintain {quality} {metric}
Maintain {quality} {gauge}
Retain {people:s}
Retain {n}% of {people:s}
Keep {people:s} {quality}
Double {metric}
Double {gauge}
Double the number of {people:s}
Halve {trouble:s}
Halve {metric}
Halve {gauge}
{n} {deliverable:s} {deliver:ed} by people we do not employ
{n} {deliverable:s} {deliver:ed} by outsiders
{n} {work:s} {deliver:ed} by non-members
{n} {deliverable:s} maintained by {people:s}
{n} {work:s} from the community
{n} {asset:s} from {n} new {people:s}
{people:s} describe the {deliverable} as {quality}
{people:s} consider the {deliverable} {quality}
{people:s} prefer the {deliverable} to {unknown}
{people:s} rely on the {deliverable}
The {deliverable} is seen as {quality}
We are known as the place for {unknown}
We are seen as a {quality} {people}
{n} {people:s} listed as users
\${n}k raised for the {deliverable}
\${n}M raised from {people:s}
{n}k {taken:s} a week
{n}% of {asset:s} submitted online
{n}% of {deliverable:s} filed online instead of by phone
{n}% of {deliverable:s} submitted via the {deliverable}
{n}% of {work:s} made with the {deliverable}
{n}% of {work:s} made through the {deliverable}
{n} third-party {deliverable:s} submitted to the {deliverable}
{n} {deliverable:s} built by {team:s} outside ours
{n} {taken:s} started
{n} {deliverable:s} saved by {people:s}
{n}% of {asset:s} are {deliver:ed} by their owners
{n} {work:s} submitted by {people:s}
{n}% of new {staff:s} are women
Onboard {n} {people:s} as {people:s}
Enrol {n} {people:s} in the {deliverable}
{n}k weekly {taken:s} of the {deliverable}
{deliverable} runs in under {n} minutes
{deliverable} {deliverable} finishes in less than {n} minutes
{deliverable} {deliverable} {n} min -> {n} min
{deliverable} time {n}s -> {n}s
{deliverable} {metric} of {n} / 5
{work:s} per {asset}: {n} -> {n}
{trouble:s} per {n} {asset:s}: {n} -> {n}
{n}% of {asset:s} pass in all {asset:s}
{n} {people:s} {deliver} a {deliverable} on their own
{n} {people:s} apply to join
{n} {people:s} act on the {deliverable}
Sell {n} {asset:s} for the {deliverable}
{asset:s} differ by less than {n}% between {asset:s}
{asset:s} reconnect by themselves
Raise the share of {asset:s} that {behave} from {n}% to {n}%
Raise the share of {work:s} that lead to a {taken} from {n}% to {n}%
Raise the share of {staff:s} who {behave} the {deliverable} from {n}% to {n}%
Increase the number of {deliverable:s} that {behave} from {n} to {n}
Share of {staff:s} who {behave} the {deliverable}: {n}% -> {n}%
The {deliverable} can handle {n} {asset:s} a minute
The {deliverable} can {act} {n} {taken:s} per hour
Any {staff} can {deliver} a {deliverable} in {n} minutes
A new {staff} can {deliver} a {deliverable} on the first day
Every {people} has a {people} at {asset}
The {team} has no open {trouble:s}
{asset:s} are never out for more than {n} hours
{n} {deliverable:s} accepted at {unknown}
{n} {deliverable:s} accepted by {people:s}
{n} {work:s} requested by {people:s}
{n} {work:s} requested
Retain all {staff:s}
Keep all {staff:s}
Detect {n}% of {trouble:s}
Catch {n}% of {trouble:s} before {deliverable}
Recover {n}% of {asset:s}
{deliver} each {deliverable} in under {n} hours
{deliver} every {asset} within {n} days
{deliver} {asset:s} on time
Process {n} {asset:s} a day
{deliverable:s} {behave} with fewer than {n} {trouble:s}
{n} {deliverable:s} from outside
{people:s} post {n} {deliverable:s} on our {deliverable}
{people:s} act on {n}% of the {deliverable:s}
Have {n} {people:s} on the {deliverable}
{metric} from {people:s}
{people} {deliverable} {gauge}
Make the {deliverable} feel {quality}
Make {work:s} {quality}
Become known for {metric}
Strengthen our {metric}
{asset:s} never {behave}
Every second {taken} is made on the {deliverable}
Sell {n} {deliverable:s}
Sell {n} copies of the {deliverable}
{deliverable} runs for {n} days without {trouble:s}
{n} {people:s} {deliver} their first {deliverable}
{team:s} {act} {n}% of their {work:s} themselves
{staff:s} {deliver} a {deliverable} alone after {n} days
A second {people} announces the {deliverable}
{n} {work:s} posted by {people:s} a week
{n} {people:s} by word of mouth
Every {asset} {behave:s} in under an hour
{n} of {n} {people:s} keep the {deliverable} switched on
{n} {people:s} run the {deliverable} in production
{deliverable} adopted by all {asset} {team:s}
{people:s} {deliver} {deliverable:s} of their own
{n}% of {deliverable:s} come from {people:s}
{n} {people:s} sign the {deliverable}
{n}% of {asset:s} stay {quality} for {n} months
Two {people:s} besides us {deliver} {deliverable:s}
`;

const UNKNOWN = ['zorvex', 'Kalpin', 'mirto', 'Taluna', 'quorrel', 'bexim'];
const QUALITY = ['happy', 'fast', 'reliable', 'easy', 'satisfied', 'stable', 'smooth', 'secure'];

function groupsOf(groups: readonly { readonly class: string; readonly words: string }[], name: string): string[] {
  return groups
    .filter((group) => group.class === name)
    .flatMap((group) => group.words.trim().split(/\s+/))
    .filter((word) => !word.includes('_') && !word.includes('-'));
}

const words = new Map<string, readonly string[]>([
  ['unknown', UNKNOWN],
  ['quality', QUALITY],
]);
for (const { class: name } of NOUNS) words.set(name, groupsOf(NOUNS, name));
for (const { class: name } of VERBS) words.set(name, groupsOf(VERBS, name));

/** Numbers that look random and are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fill(pattern: string, next: () => number): string {
  const text = pattern.replace(/\{(\w+)(?::(\w+))?\}/g, (_slot, name: string, form: string | undefined) => {
    if (name === 'n') return String(2 + Math.floor(next() * 95));
    const list = words.get(name) ?? [name];
    const word = list[Math.floor(next() * list.length)]!;
    if (form === undefined) return word;
    if (form === 'ed') return formsOf(word).participle;
    if (form === 'ing') return formsOf(word).ing;
    const isVerb = VERBS.some((group) => group.class === name);
    return isVerb ? formsOf(word).third : pluralOf(word);
  });
  return capital(text);
}

/** Each pattern filled `times` times. */
export function textbookLines(times: number): { readonly text: string; readonly label: 'outcome' | 'output' }[] {
  const next = chance(20261231);
  const lines: { text: string; label: 'outcome' | 'output' }[] = [];
  for (const [label, patterns] of [
    ['output', OUTPUTS],
    ['outcome', OUTCOMES],
  ] as const) {
    for (const pattern of patterns.trim().split('\n')) {
      for (let i = 0; i < times; i++) lines.push({ text: fill(pattern, next), label });
    }
  }
  return lines;
}
