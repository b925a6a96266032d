/** A share of the drawing's width (0 to 1) as a percentage. */
const rounded = (share: number) => +(share * 100).toFixed(3);

export const percent = (share: number): string => `${rounded(share)}%`;

export const cqi = (share: number): string => `${rounded(share)}cqi`;

/** A style that puts an element at a share of the width. It is a transform, so that a pan causes no layout. */
export const moveTo = (share: number): string =>
	`transform: translateX(calc(var(--otr-dir) * ${cqi(share)}))`;
