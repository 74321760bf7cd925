/** Wakes the place field of the page in-de-buurt. Not an Astro island: its loader writes markup, which the policy forbids. */
import { h, render } from 'preact';
import { Nearby, type Props } from './Nearby.tsx';

const root = document.getElementById('nearby');
if (root?.dataset.props) render(h(Nearby, JSON.parse(root.dataset.props) as Props), root);
