/** The names of the files that bear on the settings, in every folder. */

export const configName = 'okr.config.json';

export const adoptedName = '.okr-adopted.json';

export const configurationNames: readonly string[] = [configName, adoptedName];
