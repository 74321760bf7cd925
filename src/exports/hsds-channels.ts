/** Ways in as HSDS has them: numbers are phones, places to go (on the web too) locations, the rest contacts. */

import { weeklyRules } from '../domain/hsds/schedules.ts';
import type { HsdsTables, Row } from '../domain/hsds/schema.ts';
import type { PublicChannel, PublicHelpPoint } from '../domain/open-data/schema.ts';
import type { Attach } from './hsds-attributes.ts';
import { uuidOf } from './uuid.ts';

type Entity = Row<'attribute'>['link_entity'];

/** Adds one way in, with its opening hours; all we know of it goes along in attributes. */
export function addChannel(
  tables: HsdsTables,
  point: PublicHelpPoint,
  channel: PublicChannel,
  attach: Attach,
): void {
  const key = `${point.id}:${channel.id}`;
  const { entity, id } = addWayIn(tables, point, channel, key);
  for (const [field, value] of Object.entries(channel)) attach(entity, id, `channel.${field}`, value);
  if (!channel.hours) return;
  for (const [index, rule] of weeklyRules(channel.hours).entries()) {
    const { byday } = rule;
    const scheduleId = uuidOf(`schedule:${key}:${index}`);
    tables.schedule.push({
      id: scheduleId,
      ...(entity === 'service_at_location' ? { service_at_location_id: id } : { service_id: point.uuid }),
      valid_from: point.checkedOn,
      valid_to: point.keepsUntil.hours,
      ...(byday ? { wkst: 'MO', freq: 'WEEKLY', interval: 1 } : {}),
      ...rule,
      attending_type: nameOf(channel),
      notes: 'Tijden in Europe/Amsterdam.',
    });
    attach('schedule', scheduleId, 'channel.id', channel.id);
  }
}

function addWayIn(
  tables: HsdsTables,
  point: PublicHelpPoint,
  channel: PublicChannel,
  key: string,
): { entity: Entity; id: string } {
  const description = [channel.label, channel.address].filter(Boolean).join('. ');
  if (channel.number && (channel.kind === 'phone' || channel.kind === 'whatsapp')) {
    const id = uuidOf(`phone:${key}`);
    tables.phone.push({
      id,
      service_id: point.uuid,
      number: channel.number,
      type: channel.kind === 'phone' ? 'voice' : 'text',
      ...(description ? { description } : {}),
    });
    return { entity: 'phone', id };
  }
  if (channel.kind === 'email' || (channel.kind !== 'visit' && !channel.url)) {
    const id = uuidOf(`contact:${key}`);
    tables.contact.push({
      id,
      service_id: point.uuid,
      name: description || nameOf(channel),
      ...(channel.address?.includes('@') ? { email: channel.address } : {}),
    });
    return { entity: 'contact', id };
  }
  const locationId = uuidOf(`location:${key}`);
  const id = uuidOf(`service-at-location:${key}`);
  tables.location.push({
    id: locationId,
    location_type: channel.kind === 'visit' ? 'physical' : 'virtual',
    ...(channel.url ? { url: channel.url } : {}),
    name: `${point.name}: ${nameOf(channel)}`,
    ...(description ? { description } : {}),
  });
  tables.service_at_location.push({ id, service_id: point.uuid, location_id: locationId });
  return { entity: 'service_at_location', id };
}

function nameOf(channel: PublicChannel): string {
  return channel.number ? `${kindNames[channel.kind]} ${channel.number}` : kindNames[channel.kind];
}

const kindNames: Record<PublicChannel['kind'], string> = {
  phone: 'telefoon',
  chat: 'chat',
  whatsapp: 'WhatsApp',
  email: 'e-mail',
  form: 'formulier of site',
  visit: 'langsgaan',
  app: 'app',
  forum: 'forum',
  video: 'beeldbellen',
};
