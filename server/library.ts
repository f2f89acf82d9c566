/** What the server for Node takes of the library's from the one for browsers. */
export {
  AbstractMessageBuffer,
  AbstractMessageReader,
  AbstractMessageWriter,
  ConnectionOptions,
  ConnectionStrategy,
  createConnection,
  createMessageConnection,
  Disposable,
  Emitter,
  NullLogger,
  ProposedFeatures,
  RAL,
  ReadableStreamMessageReader,
  WriteableStreamMessageWriter,
} from 'vscode-languageserver';
