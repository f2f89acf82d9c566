/** The scheme of documents that show a rewrite before it is made. They are for reading: the server never sees them. */
export const previewScheme = 'okr-rewrite';
