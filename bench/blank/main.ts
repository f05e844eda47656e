import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that the stack can show: one heading, and one field for the keystroke. */
const page = createElement(
  Fragment,
  null,
  createElement('h1', null, 'Blank'),
  createElement('input', { type: 'text', 'aria-label': 'Filter' }),
);

const root = document.getElementById('root');
if (root) createRoot(root).render(page);
