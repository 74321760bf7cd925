/**
 * In the counter kit the data stands in the file itself, packed: a file on a stick may import nothing. The build puts
 * this module in the place of src/islands/load-data.ts.
 */
const loaded = new Map<string, Promise<unknown>>();

/** The data that stands in the element named after the last part of an address: "/flow-data.js" is `flow-data.js`. */
export function loadData<Data>(source: string): Promise<Data> {
  const name = source.replace(/^.*[/#]/, '');
  const data = loaded.get(name) ?? unpack(name);
  loaded.set(name, data);
  return data as Promise<Data>;
}

async function unpack(name: string): Promise<unknown> {
  const packed = document.getElementById(name)?.textContent;
  if (!packed) throw new Error(`The kit brings no ${name}`);
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(unpacked).json();
}
