/** What the command line has in common with the language server. The bundled one takes it from there, as both are installed together. */
export { fingerprintsOf } from '../configuration/adopt.ts';
export { isAdopted, readAdopted, writeAdopted } from '../configuration/adoptedFile.ts';
export { Configurations } from '../configuration/configurations.ts';
export { adoptedName } from '../configuration/names.ts';
export { today, whyNotText } from '../documents/document.ts';
export { MarkdownDocument } from '../documents/markdownDocument.ts';
export { inOrder } from '../features/markdown.ts';
export { rangeOfSpan } from '../features/place.ts';
export { Analysis } from '../language/analysis.ts';
export { summaryOfText } from '../language/model/summary.ts';
export { rewritesFor } from '../language/rewrite/rewrites.ts';
export { escapeSnippet, plainOf, snippetOf } from '../language/rewrite/template.ts';
export { fixesOf } from '../language/rules/check.ts';
export { dueDate } from '../language/rules/kinds.ts';
export { Workspace } from '../workspace/workspace.ts';
