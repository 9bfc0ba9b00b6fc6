using System;
using System.IO;
using System.Text;
using LowBackHip;
using LowBackHip.Catalog;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using Microsoft.Extensions.DependencyInjection;

namespace Consumer
{
    /// <summary>What a person reports, from standard input; the evaluation, to standard output.</summary>
    internal static class Program
    {
        private static int Main()
        {
            using (var provider = new ServiceCollection().AddLowBackHip().BuildServiceProvider())
            using (var input = Console.OpenStandardInput())
            using (var output = Console.OpenStandardOutput())
            using (var said = new MemoryStream())
            {
                input.CopyTo(said);
                var evaluator = provider.GetRequiredService<Evaluator>();
                var presentation = LowBackHipJson.ReadPresentation(said.ToArray(), evaluator.Catalog);
                var text = new UTF8Encoding(false).GetBytes(LowBackHipJson.WriteEvaluation(evaluator.Evaluate(presentation), indented: true) + "\n");
                output.Write(text, 0, text.Length);

                // Written by hand as well: an emergency is one here too.
                var person = Presentation.Of(one => one.Aged(41).Female().HasPainIn(PainRegion.Lumbar).Reports(Findings.SaddleNumbness, Findings.UrinaryRetention));
                return evaluator.Triage(person).AtLeast == Disposition.Emergency ? 0 : 1;
            }
        }
    }
}
