import * as vscode from 'vscode';

/** Whether what is there cannot be changed, as the old side of a diff: nobody can mend a problem in it. */
export const isReadOnly = ({ scheme }: vscode.Uri): boolean =>
  vscode.workspace.fs.isWritableFileSystem(scheme) === false;
