// All that the tests need inside the editor beside the packaged extension.
const chatModel = require('./chatModel.cjs');
const virtualFiles = require('./virtualFiles.cjs');

exports.activate = (context) => {
  virtualFiles.activate(context);
  return chatModel.activate(context);
};
