// Shows the extension at work: `npm start`, or `npm start -- DIR` for a folder of one's own. Installs what is missing,
// builds, packages, and opens the package in a real VS Code.
import { installPackages, npm } from '../npm.mjs';

if (installPackages() && npm(['run', '--silent', 'package'], { quiet: true })) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./start.ts');
} else {
  process.exitCode = 1;
}
