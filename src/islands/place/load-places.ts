/** Loads the place data, one file for everyone, once. The address says nothing about the visitor. */
import { type PackedPlaces, unpackPlaces } from '../../domain/region/pack.ts';
import type { Places } from '../../domain/region/places.ts';
import { loadData } from '../load-data.ts';

let loading: Promise<Places> | undefined;

/** The places from the module at this address. A failed load may be tried again. */
export function loadPlaces(source: string): Promise<Places> {
  loading ??= loadData<PackedPlaces>(source).then(unpackPlaces);
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
