// In the place of d3-transition and d3-interpolate, which d3-zoom wants only for zooms by program:
// the floor has none, and without the two it weighs half.
export const interrupt = () => undefined;
export const interpolateZoom = () => () => [0, 0, 1];
