/**
 * In the place of D3's colours and formats, which its scale brings along. Nothing here asks for
 * either: colours are the palette's, dates and numbers are worded by the reader's own browser.
 */
function unused(): never {
	throw new Error('D3’s colours and formats are left out of this build: see vite.embed.ts.');
}

export const color = () => null;
export {
	unused as rgb,
	unused as hsl,
	unused as lab,
	unused as hcl,
	unused as cubehelix,
	unused as format,
	unused as formatPrefix,
	unused as formatSpecifier,
	unused as precisionFixed,
	unused as precisionPrefix,
	unused as precisionRound,
	unused as timeFormat,
	unused as utcFormat
};
export default color;
