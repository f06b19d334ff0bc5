import { hydrate as hydrateComponent } from 'svelte';
import { render as renderComponent } from 'svelte/server';
import App from './App.svelte';

export const render = () => renderComponent(App).body;
export const hydrate = (target) => hydrateComponent(App, { target });
