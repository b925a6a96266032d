// The browser’s half of a page of React: `react-page.js` is the other. Bundled by `server.mjs`.
import { createElement, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Article } from './react-page.js';

const { site, way, name } = document.documentElement.dataset;
const article = createElement(StrictMode, null, createElement(Article, { site, name }));
const place = document.getElementById('root');
/** @param {unknown} error */
const onRecoverableError = (error) => console.error('React recovered', error);

if (way === 'client') {
	createRoot(place, { onRecoverableError }).render(article);
} else {
	// Late, as on a slow phone: the loader has long been there.
	setTimeout(() => {
		hydrateRoot(place, article, { onRecoverableError });
		document.documentElement.dataset.hydrated = '';
	}, 1_500);
}
