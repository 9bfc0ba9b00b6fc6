using LowBackHip.Json;
using LowBackHip.Reasoning;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddLowBackHip();
var app = builder.Build();

app.MapPost("/evaluate", async (HttpContext context, Evaluator evaluator) =>
{
    using var body = new MemoryStream();
    await context.Request.Body.CopyToAsync(body, context.RequestAborted);
    if (!LowBackHipJson.TryReadPresentation(body.ToArray(), evaluator.Catalog, out var presentation, out var problems))
        return Results.Text(string.Join("\n", problems), statusCode: StatusCodes.Status400BadRequest);
    return Results.Text(LowBackHipJson.WriteEvaluation(evaluator.Evaluate(presentation), indented: true) + "\n", "application/json");
});

await app.RunAsync();
