{{- define "sluiswacht.labels" -}}
app.kubernetes.io/name: sluiswacht
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "sluiswacht.image" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: {drop: [ALL]}
{{- end }}

{{- define "sluiswacht.pod" -}}
automountServiceAccountToken: false
securityContext:
  runAsNonRoot: true
  runAsUser: 10344
  runAsGroup: 10344
  fsGroup: 10344
  seccompProfile: {type: RuntimeDefault}
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- end }}

{{- define "sluiswacht.spread" -}}
topologySpreadConstraints:
  - maxSkew: 1
    topologyKey: kubernetes.io/hostname
    whenUnsatisfiable: ScheduleAnyway
    labelSelector:
      matchLabels: {{- include "sluiswacht.labels" . | nindent 8 }}
{{- end }}

{{- define "sluiswacht.keys" -}}
- name: SLUISWACHT_KEY
  valueFrom: {secretKeyRef: {name: {{ .Values.existingSecret }}, key: SLUISWACHT_KEY}}
- name: PGPASSWORD
  valueFrom: {secretKeyRef: {name: {{ .Values.existingSecret }}, key: PGPASSWORD}}
{{- if .Values.traces.endpoint }}
- name: OTEL_EXPORTER_OTLP_ENDPOINT
  value: {{ .Values.traces.endpoint | quote }}
- name: OTEL_TRACES_SAMPLER_ARG
  value: {{ .Values.traces.share | quote }}
{{- end }}
{{- end }}

{{- define "sluiswacht.store" -}}
{{ .root.Values.database }}?schema={{ .root.Values.schemaPrefix }}{{ .use }}
{{- end }}

{{- define "sluiswacht.scrape" -}}
{{- if .root.Values.metrics.annotations }}
prometheus.io/scrape: "true"
prometheus.io/path: /metrics
prometheus.io/port: {{ .port | quote }}
{{- end }}
{{- end }}

{{- define "sluiswacht.gateConfig" -}}
{{- $fixed := dict
  "policy_from" "store"
  "icap" (dict "listen" "0.0.0.0:1344" "allow_from" .Values.gate.allowFrom)
  "admin" (dict "listen" "0.0.0.0:8443")
  "evidence" (dict
    "store" (include "sluiswacht.store" (dict "root" . "use" "gate"))
    "when_store_is_away" .Values.gate.whenStoreIsAway
    "journal_folder" "/var/lib/sluiswacht/journal"
    "journal_limit_mb" .Values.gate.journalLimitMb) -}}
{{- toYaml (mergeOverwrite $fixed (deepCopy .Values.gate.more)) -}}
{{- end }}

{{- define "sluiswacht.deskConfig" -}}
{{- $fixed := dict
  "organisation" .Values.desk.organisation
  "listen" "0.0.0.0:8080"
  "behind_proxy" .Values.desk.ingress.enabled
  "metrics" "0.0.0.0:9464"
  "store" (include "sluiswacht.store" (dict "root" . "use" "desk"))
  "gate" (dict "store" (include "sluiswacht.store" (dict "root" . "use" "gate"))) -}}
{{- if .Values.desk.publicUrl }}{{- $_ := set $fixed "public_url" .Values.desk.publicUrl }}{{- end -}}
{{- toYaml (mergeOverwrite $fixed (deepCopy .Values.desk.more)) -}}
{{- end }}
