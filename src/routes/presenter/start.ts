// The script of the presenter’s window.
import { hydratePage } from '../hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page);
