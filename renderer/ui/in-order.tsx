import { createElement, Fragment, type ReactNode } from 'react';

/** Items of a finished document in their order: nothing is ever moved or inserted, so none needs a key. */
export const inOrder = <T,>(items: readonly T[], render: (item: T, index: number) => ReactNode): ReactNode =>
  createElement(Fragment, null, ...items.map(render));
