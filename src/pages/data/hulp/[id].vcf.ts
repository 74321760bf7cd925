/** One help point for an address book. */
import type { APIRoute } from 'astro';
import type { PublicHelpPoint } from '../../../domain/open-data/schema.ts';
import { vcard } from '../../../exports/vcard.ts';
import { publishedData } from '../../../open-data.ts';

export const getStaticPaths = () =>
  publishedData().helpPoints.map((point) => ({ params: { id: point.id }, props: { point } }));

export const GET: APIRoute<{ point: PublicHelpPoint }> = ({ props }) =>
  new Response(vcard(publishedData(), props.point));
