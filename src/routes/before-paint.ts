// An inline script in the head of every page.
import { beforePaint } from '#lib/story/before-paint.ts';
import { changeLanguage } from '#lib/ui/change-language.ts';

changeLanguage();
beforePaint(location.search);
