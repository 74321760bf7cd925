/** One help point in our own format. */
import type { APIRoute } from 'astro';
import type { PublicHelpPoint } from '../../../domain/open-data/schema.ts';
import { entryJson } from '../../../exports/json.ts';
import { publishedData } from '../../../open-data.ts';

export const getStaticPaths = () =>
  publishedData().helpPoints.map((point) => ({ params: { id: point.id }, props: { point } }));

export const GET: APIRoute<{ point: PublicHelpPoint }> = ({ props }) =>
  new Response(entryJson(publishedData(), props.point));
