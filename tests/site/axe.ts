import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Every rule that axe has on by itself, best practices too, and WCAG’s 2.5.3, which it has not: what is
 * seen on a control can be said to it.
 */
export const axe = (page: Page): AxeBuilder =>
	new AxeBuilder({ page }).options({ rules: { 'label-content-name-mismatch': { enabled: true } } });
