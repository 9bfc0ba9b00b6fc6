using LowBackHip.Catalog;
using LowBackHip.Hosting;
using LowBackHip.Json;
using LowBackHip.Reasoning;
using LowBackHip.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace LowBackHip.Tests.Repository;

/// <summary>The README's code, compiled and run; a test holds the two to the same text.</summary>
internal static class ReadmeSamples
{
    /// <summary>Runs the samples as they stand in the README, one after the other.</summary>
    /// <returns>What they write.</returns>
    internal static string Run()
    {
        // Named as the class that the samples write to, so that their text stays what a reader would type.
        using var Console = new StringWriter();

        #region first
        var services = new ServiceCollection().AddLowBackHip().BuildServiceProvider();
        var evaluator = services.GetRequiredService<Evaluator>();

        var presentation = Presentation.Of(person => person
            .Aged(54).Male()
            .HasPainIn(PainRegion.Lumbar, BodySide.Left).HasPainIn(PainRegion.LowerLeg, BodySide.Left)
            .Beginning(PainOnset.AfterLifting).ForDays(21).RatedAt(6)
            .Reports(Findings.LegNumbness, Findings.LegPainWorseThanBackPain)
            .Denies(Findings.SaddleNumbness, Findings.Fever));

        var evaluation = evaluator.Evaluate(presentation);
        Console.WriteLine(evaluation.Disposition.Instruction);
        foreach (var cause in evaluation.Differential.Take(3))
            Console.WriteLine($"{cause.Condition.Name}: {cause.Band} ({cause.For.Length} clues for, {cause.Against.Length} against)");
        #endregion

        #region sources
        foreach (var flag in evaluation.RedFlags.Where(flag => flag.Match == Match.Met))
            Console.WriteLine($"{flag.Flag.Name}: {flag.Flag.Reason} [{string.Join(", ", flag.Flag.Sources.Select(source => source.Citation.Text))}]");
        foreach (var clue in evaluation.Differential[0].For)
            Console.WriteLine($"{clue.Clue.When}: {clue.Weight} ({clue.Clue.Source.Citation.Text})");
        #endregion

        #region interview
        var interview = Interview.Begin(evaluator, known: presentation);
        while (interview.Next is { } screen)
        {
            Console.WriteLine($"{screen.Prompt} {string.Join(" / ", screen.Questions.Select(question => question.Wording))}");
            interview = interview.Answer(Presentation.Empty, rest: FindingStatus.Absent);   // what the person says to this screen, and what the rest of it counts as
        }

        evaluation = interview.Evaluate();
        Console.WriteLine($"{interview.End}: {evaluation.Disposition.Settled}");
        #endregion

        #region plan
        foreach (var item in evaluation.Plan.Exercises)
            Console.WriteLine($"{item.Exercise.Name}: {item.Because}");
        foreach (var item in evaluation.Plan.Withheld)
            Console.WriteLine($"not {item.Item}: {item.Reason}");
        var page = EvaluationReport.ToHtml(evaluation, Reader.Person);   // or ToMarkdown, or for a clinician

        var followUp = evaluator.Reevaluate(evaluation, Presentation.Of(person => person.RatedAt(3)), daysBetween: 14);
        Console.WriteLine($"{followUp.Course}: {followUp.NextStep}. {followUp.Instruction}");
        #endregion

        #region extend
        var builder = BuiltInCatalog.Instance.ToBuilder().WithVersion("0.1.0+clinic.1");
        builder.Advice.Add(new Advice
        {
            Id = AdviceId.From("our-back-class"),
            Topic = AdviceTopic.Care,
            Text = "Our clinic has a back class every Tuesday. Ask at the desk.",
            Sources = [new Source(Citations.EditorialJudgment, Provenance.Editorial)],
        });
        var own = builder.Build();   // throws InvalidCatalogException with every fault
        services = new ServiceCollection().AddLowBackHip(own).BuildServiceProvider();
        #endregion

        #region host
        services = new ServiceCollection()
            .AddLowBackHip(own, options => options.ReviewedFingerprint = own.Fingerprint)   // in your host: the text of the fingerprint that was reviewed
            .BuildServiceProvider();
        Console.WriteLine(services.GetRequiredService<LowBackHipHealth>().Check());
        #endregion

        #region json
        var text = """{ "schema": "lowbackhip/presentation/1", "age": 54, "findings": { "fever": "present", "saddle-numbness": "unsure" } }""";
        if (LowBackHipJson.TryReadPresentation(text, own, out var read, out var problems))
            Console.WriteLine(LowBackHipJson.WriteEvaluation(evaluator.Evaluate(read)));
        else
            Console.WriteLine(string.Join("\n", problems));   // $.pain.intensity: …
        #endregion

        return Console.ToString();
    }
}
