/** The published series that all verdicts are about: the file, and the SHA-256 under which alone it is used. */

export const seriesFile = 'spec/measurements/series.json'
export const seriesDigest = 'd6e4be0b67bb24777a06dcc51a78d8ff6191c6880ee55534558f4ca50e115f19'
