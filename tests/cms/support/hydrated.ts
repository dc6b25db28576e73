import { snippet } from '../../../src/embed/snippet.js';
import { EMBED, type App } from './app.js';

/** Builds for browser and server with Vite, then writes both pages as the server draws them. */
const viteBuild = (config: string, root: string): string => `
import { build } from 'vite';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
${config}
const mode = process.env.NODE_ENV;
const shared = { ...config, configFile: false, mode, logLevel: 'error' };
await build({ ...shared, build: { outDir: 'out', minify: mode === 'production' } });
await build({ ...shared, build: { outDir: 'server', ssr: '${root}' }, ssr: { noExternal: ['vein-elements'] } });
const { draw } = await import(pathToFileURL(path.resolve('server', 'server.js')).href);
const page = readFileSync('out/index.html', 'utf8');
mkdirSync('out/other', { recursive: true });
for (const [where, file] of [['/', 'out/index.html'], ['/other/', 'out/other/index.html']])
  writeFileSync(file, page.replace('<!--app-->', await draw(where)));
`;
const shell = (script: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title></head><body><div id="app"><!--app--></div><script type="module" src="/${script}"></script></body></html>`;

const react = (development: boolean): App => ({
  package: 'react-dom',
  how: `drawn on the server and hydrated in StrictMode, ${development ? 'development' : 'production'} build with Vite`,
  out: 'out',
  build: ['node', 'build.mjs'],
  development,
  files: {
    'build.mjs': viteBuild(
      `const config = { esbuild: { jsx: 'automatic', jsxDev: ${development} } };`,
      'server.jsx',
    ),
    'index.html': shell('client.jsx'),
    'clinic.jsx': snippet('next', EMBED),
    'app.jsx': `import { StrictMode, useEffect, useState } from 'react';
import { Clinic } from './clinic';
function Pages({ at }) {
  const [where, setWhere] = useState(at);
  useEffect(() => {
    const follow = () => setWhere(location.pathname);
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (event) => { event.preventDefault(); history.pushState(null, '', '/other/'); setWhere('/other/'); };
  return where === '/' ? <main key="first"><Clinic /><a href="/other/" onClick={go}>Other</a></main> : <main key="other"><h1>Other</h1><Clinic /></main>;
}
export const App = ({ at }) => <StrictMode><Pages at={at} /></StrictMode>;`,
    'client.jsx': `import { hydrateRoot } from 'react-dom/client';\nimport { App } from './app';\nhydrateRoot(document.querySelector('#app'), <App at={location.pathname} />);`,
    'server.jsx': `import { renderToString } from 'react-dom/server';\nimport { App } from './app';\nexport const draw = (at) => renderToString(<App at={at} />);`,
  },
});

const vue = (development: boolean): App => ({
  package: 'vue',
  how: `drawn on the server and hydrated, ${development ? 'development' : 'production'} build with Vite`,
  out: 'out',
  build: ['node', 'build.mjs'],
  development,
  files: {
    'build.mjs': viteBuild(
      `import vue from '@vitejs/plugin-vue';
const config = { define: { __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true' }, plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('vein-') } } })] };`,
      'server.js',
    ),
    'index.html': shell('client.js'),
    'clinic.vue': snippet('vue', EMBED),
    'app.vue': `<script setup>
import { onMounted, ref } from 'vue';
import Clinic from './clinic.vue';
const { at } = defineProps({ at: String });
const where = ref(at);
const go = () => { history.pushState(null, '', '/other/'); where.value = '/other/'; };
onMounted(() => addEventListener('popstate', () => { where.value = location.pathname; }));
</script>
<template>
  <main v-if="where === '/'" key="first"><Clinic /><a href="/other/" @click.prevent="go">Other</a></main>
  <main v-else key="other"><h1>Other</h1><Clinic /></main>
</template>`,
    'client.js': `import { createSSRApp } from 'vue';\nimport App from './app.vue';\ncreateSSRApp(App, { at: location.pathname }).mount('#app');`,
    'server.js': `import { createSSRApp } from 'vue';\nimport { renderToString } from 'vue/server-renderer';\nimport App from './app.vue';\nexport const draw = (at) => renderToString(createSSRApp(App, { at }));`,
  },
});

const nuxt = (): App => ({
  package: 'nuxt',
  how: 'drawn on the server, hydrated, static export',
  out: '.output/public',
  build: ['nuxt', 'generate'],
  files: {
    'nuxt.config.ts': `export default defineNuxtConfig({
  compatibilityDate: '2025-11-01',
  telemetry: false,
  experimental: { payloadExtraction: false }, // its cache asks for a key that today's unstorage refuses
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('vein-') } },
});`,
    'app/app.vue': '<template><NuxtPage /></template>',
    'app/components/Clinic.vue': snippet('vue', EMBED),
    'app/pages/index.vue':
      '<template><main><Clinic /><NuxtLink id="other" to="/other/">Other</NuxtLink></main></template>',
    'app/pages/other.vue': '<template><main><h1>Other</h1><Clinic /></main></template>',
  },
});

const angular = (): App => ({
  package: '@angular/core',
  how: 'drawn on the server, hydrated, static export, without zones',
  out: 'out/browser',
  build: ['ng', 'build'],
  files: {
    'angular.json': JSON.stringify({
      version: 1,
      cli: { analytics: false, cache: { enabled: false } },
      projects: {
        legs: {
          projectType: 'application',
          root: '',
          sourceRoot: 'src',
          architect: {
            build: {
              builder: '@angular/build:application',
              options: {
                outputPath: 'out',
                browser: 'src/main.ts',
                server: 'src/main.server.ts',
                index: 'src/index.html',
                outputMode: 'static',
                tsConfig: 'tsconfig.json',
              },
            },
          },
        },
      },
    }),
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        strict: true,
        skipLibCheck: true,
        target: 'ES2022',
        module: 'preserve',
        experimentalDecorators: true,
        types: [],
      },
      files: ['src/main.ts', 'src/main.server.ts'],
    }),
    'src/index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><base href="/"></head><body><app-root></app-root></body></html>`,
    'src/clinic.ts': snippet('angular', EMBED),
    'src/app.ts': `import { Component, type ApplicationConfig } from '@angular/core';
import { provideClientHydration } from '@angular/platform-browser';
import { RouterLink, RouterOutlet, provideRouter } from '@angular/router';
import { Clinic } from './clinic';
@Component({ selector: 'app-first', imports: [Clinic, RouterLink], template: '<app-clinic /><a routerLink="/other/">Other</a>' })
export class First {}
@Component({ selector: 'app-other', imports: [Clinic], template: '<h1>Other</h1><app-clinic />' })
export class Other {}
@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
export class App {}
export const config: ApplicationConfig = {
  providers: [provideRouter([{ path: '', component: First }, { path: 'other', component: Other }]), provideClientHydration()],
};`,
    'src/main.ts': `import { bootstrapApplication } from '@angular/platform-browser';\nimport { App, config } from './app';\nbootstrapApplication(App, config).catch((error) => console.error(error));`,
    'src/main.server.ts': `import { mergeApplicationConfig } from '@angular/core';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import { RenderMode, provideServerRendering, withRoutes } from '@angular/ssr';
import { App, config } from './app';
const server = { providers: [provideServerRendering(withRoutes([{ path: '**', renderMode: RenderMode.Prerender }]))] };
export default (context: BootstrapContext) => bootstrapApplication(App, mergeApplicationConfig(config, server), context);`,
  },
});

/** Frameworks that draw on the server and wake the page up in the browser. */
export const HYDRATED: Readonly<Record<string, () => App>> = {
  Nuxt: nuxt,
  Angular: angular,
  React: () => react(false),
  'React, development': () => react(true),
  Vue: () => vue(false),
  'Vue, development': () => vue(true),
};
