/** The version of the package: the build writes it in, so that the manifest is not bundled. */
export const version: string = process.env.OKR_VERSION ?? 'unbuilt';
