// The script of the page for teachers.
import { hydratePage } from '../hydrate-page.ts';
import Page from './+page.svelte';

hydratePage(Page);
