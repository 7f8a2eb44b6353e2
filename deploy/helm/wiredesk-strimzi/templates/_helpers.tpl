{{- define "strimzi.labels" -}}
strimzi.io/cluster: {{ required "cluster: the name of the Kafka resource" .Values.cluster }}
app.kubernetes.io/name: wiredesk
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{/* A user: `root`, `name`, and `rules`, each with operations, type, names and prefixed. */}}
{{- define "strimzi.user" -}}
---
apiVersion: kafka.strimzi.io/{{ .root.Values.apiVersion }}
kind: KafkaUser
metadata:
  name: {{ .name }}
  labels: {{- include "strimzi.labels" .root | nindent 4 }}
spec:
  authentication: { type: {{ .root.Values.authentication }} }
  authorization:
    type: simple
    acls:
      {{- $prefix := .root.Values.topicPrefix }}
      {{- range $rule := .rules }}
      {{- range $rule.names }}
      - resource: { type: {{ $rule.type }}, name: {{ printf "%s%s" $prefix . | quote }}, patternType: {{ ternary "prefix" "literal" (default false $rule.prefixed) }} }
        operations: {{ toJson $rule.operations }}
      {{- end }}
      {{- end }}
{{ end }}
