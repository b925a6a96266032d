// The script of the exercise’s page.
import { hydratePage } from '../hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page);
