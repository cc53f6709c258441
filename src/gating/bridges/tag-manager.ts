/** Google Tag Manager: one event per decision, with a yes or a no for each purpose and nothing else. */
export function tell(granted: Record<string, boolean>): void {
  const page = window as { dataLayer?: unknown[] };
  const consent = Object.fromEntries(
    Object.entries(granted).map(([id, yes]) => [id, yes === true]),
  );
  (page.dataLayer ??= []).push({ event: 'consent_update', consent });
}
