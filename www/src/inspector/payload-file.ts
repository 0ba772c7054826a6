/** The largest file that is read, in bytes. */
const LARGEST = 10_000_000;

/** The text of a file. Throws a sentence for people where it is too large or can't be read. */
export async function readPayload(file: File): Promise<string> {
  if (file.size > LARGEST) {
    const size = Math.round(file.size / 1_000_000);
    throw new Error(`${file.name} has ${size} MB; this page reads up to ${LARGEST / 1_000_000} MB`);
  }
  try {
    return await file.text();
  } catch {
    throw new Error(`${file.name} can't be read`);
  }
}
