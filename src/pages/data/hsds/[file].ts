/** Open Referral HSDS 3.0 as a tabular package: every file of it. */
import type { APIRoute } from 'astro';
import { hsdsPackage } from '../../../exports/hsds-tabular.ts';
import { publishedData } from '../../../open-data.ts';

export const getStaticPaths = () =>
  [...hsdsPackage(publishedData())].map(([file, text]) => ({ params: { file }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
