// In the head of every page, as an inline script.
import { beforePaint } from '#lib/story/before-paint.ts';

beforePaint(location.search);
