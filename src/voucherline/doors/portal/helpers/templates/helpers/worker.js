{% load static %}"use strict";

// Works while no page is open: keeps the form for where there is no network, and sends what waits when there is one.
importScripts("{% static 'helper/queue.js' %}");

const CACHE = "helper";
const OFFLINE = "{{ offline }}";
const KEPT = [{% for each in kept %}"{{ each }}"{% if not forloop.last %}, {% endif %}{% endfor %}];

self.addEventListener("install", (event) => {
  const keep = async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll([...KEPT, OFFLINE]);
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function kept(address) {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreVary: true })) || Response.error();
}

async function newest(request) {
  try {
    const response = await fetch(request);
    if (response.ok) await (await caches.open(CACHE)).put(request, response.clone());
    return response;
  } catch {
    return kept(request);
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(fetch(request).catch(() => kept(OFFLINE)));
  else if (KEPT.includes(new URL(request.url).pathname)) event.respondWith(newest(request));
});

self.addEventListener("sync", (event) => {
  if (event.tag === "hours") event.waitUntil(hoursQueue.send());
});
