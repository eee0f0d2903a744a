import type { Library } from './library.ts';

/** axios and its instances; `axios(config)` and `axios(url, config)` name the method in their last argument. */
export const axios = {
  name: 'axios',
  docs: 'https://axios-http.com/docs/api_intro',
  imports: ['axios'],
  // Clients that are generated from a description of a service, by the service's own packages too.
  stubs: [{ package: 'axios', returns: '/^Axios(Response|Promise)$/', effect: 'http' }],
  calls: [
    {
      package: 'axios',
      container: 'AxiosInstance',
      members: ['()'],
      effect: 'http',
      access: { argument: 'last', property: 'method', absent: 'read' },
    },
    {
      package: 'axios',
      container: 'Axios',
      members: ['request'],
      effect: 'http',
      access: { argument: 'last', property: 'method', absent: 'read' },
    },
    {
      package: 'axios',
      container: 'Axios',
      members: ['post', 'put', 'patch', 'delete', 'postForm', 'putForm', 'patchForm'],
      effect: 'http',
    },
    { package: 'axios', container: 'Axios', members: ['get', 'head', 'options', '/^query$/'], effect: 'http', access: 'read' },
    { package: 'axios', container: ['Axios', 'AxiosInstance'], members: ['getUri', 'create'], local: true },
  ],
} as const satisfies Library;
