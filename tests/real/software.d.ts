/** Installed beside this file only where it is tried. */
declare module '@extractus/oembed-extractor';
declare module 'metascraper';
declare module 'metascraper-image';
declare module 'metascraper-title';
declare module 'react';
declare module 'react-dom/client';
declare module 'react-dom/server';
