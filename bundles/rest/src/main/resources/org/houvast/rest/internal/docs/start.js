SwaggerUIBundle({
  url: "{prefix}/openapi.json",
  dom_id: "#browser",
  deepLinking: true,
  displayRequestDuration: true,
  docExpansion: "none",
  validatorUrl: null,
});
