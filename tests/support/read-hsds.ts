/** Reads HSDS tables back to published help points, to see that nothing was lost. Knows HSDS and our terms only. */
import type { HsdsTables } from '../../src/domain/hsds/schema.ts';
import type { PublicHelpPoint } from '../../src/domain/open-data/schema.ts';
import { notForMark } from '../../src/exports/hsds.ts';

const lists = new Set(['aliases', 'audiences', 'groups', 'related', 'askFirst', 'roles', 'helps', 'sources']);
const json = new Set([
  'keepsUntil',
  'limits',
  'offers',
  'fits',
  'lead',
  'leadOnlyWith',
  'free',
  'derived',
  'onlyInSourceCode',
  'probableHours',
]);

/** The help points that the tables were made from. */
export function readHsds(tables: HsdsTables): PublicHelpPoint[] {
  const codes = new Map(tables.taxonomy_term.map((term) => [term.id, term.code]));
  const attributesOf = (id: string): [string, string][] =>
    tables.attribute
      .filter((row) => row.link_id === id)
      .map((row) => [codes.get(row.taxonomy_term_id) ?? '?', row.value]);

  return tables.service.map((service) => {
    const attributes = attributesOf(service.id);
    const organisation = tables.organization.find(({ id }) => id === service.organization_id)?.name;
    const [forWhom, notForWhom] = service.eligibility_description.split(notForMark);
    const places = tables.service_at_location.filter(({ service_id }) => service_id === service.id);
    const waysIn = [
      ...tables.phone.filter(({ service_id }) => service_id === service.id),
      ...tables.contact.filter(({ service_id }) => service_id === service.id),
      ...places,
    ];
    const trust = nested(attributes, 'trust.');
    for (const fact of Object.values(trust))
      if (typeof fact === 'object') Object.assign(fact as object, { sources: [], ...fact });
    return {
      aliases: [],
      groups: [],
      related: [],
      askFirst: [],
      ...nested(attributes, 'help-point.'),
      name: service.name,
      organisation,
      ...(service.url ? { url: service.url } : {}),
      checkedOn: service.assured_date,
      area: tables.service_area.find(({ service_id }) => service_id === service.id)?.name,
      languages: tables.language
        .filter(({ service_id }) => service_id === service.id)
        .map(({ code }) => code),
      words: {
        ...nested(attributes, 'words.'),
        description: service.description,
        forWhom,
        ...(notForWhom ? { notForWhom } : {}),
        firstTenMinutes: service.application_process.split('\n'),
      },
      routing: { fits: [], ...nested(attributes, 'routing.') },
      sources: Object.fromEntries(
        attributes
          .filter(([code]) => code === 'source')
          .map(([, value]) => {
            const { key, ...source } = JSON.parse(value) as { key: string };
            return [key, source];
          }),
      ),
      channels: waysIn.map(({ id }) => nested(attributesOf(id), 'channel.')),
      ...(Object.keys(trust).length > 0 ? { trust } : {}),
    } as unknown as PublicHelpPoint;
  });
}

/** Attributes with a prefix as nested objects. */
function nested(attributes: readonly [string, string][], prefix: string): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [code, value] of attributes) {
    if (!code.startsWith(prefix)) continue;
    const path = code.slice(prefix.length).split('.');
    const last = path.pop() ?? '';
    let at = root;
    for (const part of path) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    if (lists.has(last)) at[last] = [...((at[last] as string[] | undefined) ?? []), value];
    else at[last] = json.has(last) ? JSON.parse(value) : value;
  }
  return root;
}
