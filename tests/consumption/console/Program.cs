using Consumer;
using LowBackHip;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection;

// What a person reports, from standard input; the evaluation, to standard output. With `clinic`, by the content of the library beside it.
var services = new ServiceCollection();
using var provider = (args is ["clinic"] ? services.AddLowBackHip(Clinic.Catalog()) : services.AddLowBackHip()).BuildServiceProvider();
var evaluator = provider.GetRequiredService<Evaluator>();
using var input = Console.OpenStandardInput();
var presentation = LowBackHipJson.ReadPresentation(input, evaluator.Catalog);
Console.Out.Write(LowBackHipJson.WriteEvaluation(evaluator.Evaluate(presentation), indented: true) + "\n");
return evaluator.Catalog.Advice.Contains(Clinic.BackClass) == args is ["clinic"] ? 0 : 1;
