/** As databases.ts, for clients of HTTP and what is like it. */
import { InvokeCommand, Lambda, LambdaClient } from '@aws-sdk/client-lambda';
import type { Client as GrpcClient } from '@grpc/grpc-js';
import type { ClientProxy } from '@nestjs/microservices';
import got, { type Got } from 'got';
import { GraphQLClient, request as graphql } from 'graphql-request';
import ky from 'ky';
import needle from 'needle';
import fetchOfNode from 'node-fetch';
import { ofetch } from 'ofetch';
import createClient from 'openapi-fetch';
import type { RequestAPI, CoreOptions, Request, RequiredUriUrl } from 'request';
import superagent from 'superagent';

// got: members of a mapped type
declare const instance: Got;
await got('https://example.com'); // got: http by method
await got('https://example.com', { method: 'POST' }); // got: http by method
await instance('https://example.com', { json: {} }); // got: http by method
await got.post('https://example.com'); // got: http write
await got.post('https://example.com').json(); // nothing
await instance.delete('https://example.com'); // got: http write
await got['patch']('https://example.com'); // got: http write
const { put } = got;
await put('https://example.com'); // got: http by method
await got.get('https://example.com'); // got: http read
await got.extend({}).head('https://example.com'); // got: http read
got.extend({}); // got: local
got.stream('https://example.com'); // got: http by method
got.stream.post('https://example.com'); // got: http write
await got.paginate.all('https://example.com'); // got: http read

await ky('https://example.com'); // ky: http by method
await ky.post('https://example.com'); // ky: http write
await ky.get('https://example.com'); // ky: http read
await ky.create({}).put('https://example.com'); // ky: http write
await superagent.post('https://example.com'); // superagent: http write when consumed
superagent.get('https://example.com'); // superagent: http read when consumed
await superagent.agent().put('https://example.com'); // superagent: http write when consumed
await ofetch('https://example.com'); // ofetch: http by method
await ofetch.raw('https://example.com', { method: 'POST' }); // ofetch: http by method
await ofetch.create({})('https://example.com'); // ofetch: http by method
await fetchOfNode('https://example.com', { method: 'POST' }); // fetch: http by method
await new GraphQLClient('x').request('{ a }'); // graphql-request: http write
await graphql('x', '{ a }'); // graphql-request: http write
await needle('post', 'https://example.com', {}); // needle: http write
needle.post('https://example.com', {}, () => undefined); // needle: http write
needle.get('https://example.com'); // needle: http read
declare const old: RequestAPI<Request, CoreOptions, RequiredUriUrl>;
old('https://example.com'); // request: http by method
old.post('https://example.com'); // request: http write
old.get('https://example.com'); // request: http read
interface Paths {
  '/a': { get: { responses: { 200: { content: never } } }; post: { responses: { 200: { content: never } } } };
}
await createClient<Paths>().POST('/a'); // openapi-fetch: http write
await createClient<Paths>().GET('/a'); // openapi-fetch: http read

// Remote procedures
declare const stub: GrpcClient;
stub.makeUnaryRequest('/a', Buffer.from, Buffer.from, Buffer.from(''), () => undefined); // gRPC: http write
await new LambdaClient({}).send(new InvokeCommand({ FunctionName: 'f' })); // AWS SDK: http write
await new Lambda({}).invoke({ FunctionName: 'f' }); // AWS SDK: http write
declare const nest: ClientProxy;
nest.emit('a', {}); // Nest microservices: broker write
nest.send('a', {}); // Nest microservices: broker write when consumed
