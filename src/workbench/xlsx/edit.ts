import type JSZip from 'jszip';

/** Changes a part of a file; throws when the file has none of that name. */
export async function edit(zip: JSZip, path: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(path);
  if (!part) throw new Error(`The file lacks ${path}.`);
  zip.file(path, change(await part.async('string')));
}
