{{/* The release's name, short enough to have a stage's behind it. */}}
{{- define "wiredesk.name" -}}
{{- if contains "wiredesk" .Release.Name }}{{ .Release.Name | trunc 40 | trimSuffix "-" }}{{ else }}{{ printf "%s-wiredesk" (.Release.Name | trunc 31 | trimSuffix "-") }}{{ end }}
{{- end }}

{{- define "wiredesk.selector" -}}
app.kubernetes.io/name: wiredesk
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .component }}
{{- end }}

{{- define "wiredesk.labels" -}}
{{ include "wiredesk.selector" . }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .root.Chart.Name .root.Chart.Version }}
{{- end }}

{{- define "wiredesk.image" -}}
{{- $image := .Values.image -}}
{{ $image.repository }}{{ if $image.digest }}@{{ $image.digest }}{{ else }}:{{ $image.tag | default .Chart.AppVersion }}{{ end }}
{{- end }}

{{/* The stages that run. */}}
{{- define "wiredesk.stages" -}}
{{- $stages := list "ingest" "enrich" "publish" -}}
{{- if .Values.serve.enabled }}{{ $stages = append $stages "serve" }}{{ end -}}
{{ join " " $stages }}
{{- end }}

{{- define "wiredesk.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "wiredesk.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* The environment of a process: `as` has its user and passwordSecret, `settings` what it has of its own. */}}
{{- define "wiredesk.environment" -}}
{{- $kafka := .root.Values.kafka -}}
- { name: KAFKA_BOOTSTRAP_SERVERS, value: {{ required "kafka.bootstrapServers: name the brokers as host:port" $kafka.bootstrapServers | quote }} }
- { name: KAFKA_SECURITY_PROTOCOL, value: {{ $kafka.securityProtocol }} }
{{- if hasPrefix "SASL" $kafka.securityProtocol }}
- { name: KAFKA_SASL_MECHANISM, value: {{ $kafka.saslMechanism }} }
- { name: KAFKA_SASL_USERNAME, value: {{ .as.user | quote }} }
- { name: KAFKA_SASL_PASSWORD_FILE, value: /run/secrets/kafka/password }
{{- end }}
{{- if $kafka.caSecret }}
- { name: KAFKA_SSL_CAFILE, value: /run/secrets/kafka-ca/ca.crt }
{{- end }}
- { name: WIREDESK_TOPIC_PREFIX, value: {{ .root.Values.topicPrefix | quote }} }
{{- if .root.Values.sources.configMap }}
- { name: WIREDESK_SOURCES, value: /etc/wiredesk/sources.yaml }
{{- end }}
{{- range $name, $value := mustMergeOverwrite (dict) .root.Values.settings .settings }}
- { name: {{ $name }}, value: {{ $value | toString | quote }} }
{{- end }}
{{- end }}

{{- define "wiredesk.mounts" -}}
- { name: tmp, mountPath: /tmp }
{{- if hasPrefix "SASL" .root.Values.kafka.securityProtocol }}
- { name: kafka-password, mountPath: /run/secrets/kafka, readOnly: true }
{{- end }}
{{- if .root.Values.kafka.caSecret }}
- { name: kafka-ca, mountPath: /run/secrets/kafka-ca, readOnly: true }
{{- end }}
{{- if .root.Values.sources.configMap }}
- { name: sources, mountPath: /etc/wiredesk, readOnly: true }
{{- end }}
{{- end }}

{{- define "wiredesk.volumes" -}}
{{- $kafka := .root.Values.kafka -}}
- name: tmp
  emptyDir: { medium: Memory, sizeLimit: 64Mi }
{{- if hasPrefix "SASL" $kafka.securityProtocol }}
- name: kafka-password
  secret:
    secretName: {{ required (printf "passwordSecret of %s: name the secret with its password" .as.user) .as.passwordSecret }}
    defaultMode: 0440
    items: [{ key: {{ $kafka.passwordKey }}, path: password }]
{{- end }}
{{- if $kafka.caSecret }}
- name: kafka-ca
  secret:
    secretName: {{ $kafka.caSecret }}
    items: [{ key: {{ $kafka.caKey }}, path: ca.crt }]
{{- end }}
{{- if .root.Values.sources.configMap }}
- name: sources
  configMap:
    name: {{ .root.Values.sources.configMap }}
    items: [{ key: {{ .root.Values.sources.key }}, path: sources.yaml }]
{{- end }}
{{- end }}

{{/* A pod that runs one command and ends. */}}
{{- define "wiredesk.commandPod" -}}
serviceAccountName: {{ include "wiredesk.name" .root }}
automountServiceAccountToken: false
restartPolicy: Never
securityContext: {{- include "wiredesk.podSecurity" . | nindent 2 }}
{{- with .root.Values.imagePullSecrets }}
imagePullSecrets: {{- toYaml . | nindent 2 }}
{{- end }}
containers:
  - name: {{ .component }}
    image: {{ include "wiredesk.image" .root | quote }}
    imagePullPolicy: {{ .root.Values.image.pullPolicy }}
    args: {{ toJson .arguments }}
    env: {{- include "wiredesk.environment" . | nindent 6 }}
    securityContext: {{- include "wiredesk.containerSecurity" . | nindent 6 }}
    resources: { requests: { cpu: 100m, memory: 256Mi }, limits: { memory: 512Mi } }
    volumeMounts: {{- include "wiredesk.mounts" . | nindent 6 }}
volumes: {{- include "wiredesk.volumes" . | nindent 2 }}
{{- end }}
