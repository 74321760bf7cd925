import type { PackedDocument } from '../../../src/domain/search/data.ts';

/** A help point that says nothing but its name, with what a test changes. */
export function packedDocument(id: string, more: Partial<PackedDocument> = {}): PackedDocument {
  return { id, type: 'help-point', title: id, text: '', url: '', meets: [], standing: 0, ...more };
}
