// In the head of every page, as an inline script.
import { beforePaint } from '#lib/story/before-paint.ts';
import { changeLanguage } from '#lib/ui/change-language.ts';

changeLanguage();
beforePaint(location.search);
