/** What the client for Node takes of the library's from the one for browsers. */
export {
  AbstractMessageBuffer,
  AbstractMessageReader,
  AbstractMessageWriter,
  BaseLanguageClient,
  ConnectionStrategy,
  createMessageConnection,
  Disposable,
  Emitter,
  MessageTransports,
  NullLogger,
  RAL,
  ReadableStreamMessageReader,
  WriteableStreamMessageWriter,
} from 'vscode-languageclient';
