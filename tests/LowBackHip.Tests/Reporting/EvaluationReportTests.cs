using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Reporting;
using LowBackHip.Tests.Generators;

namespace LowBackHip.Tests.Reporting;

public sealed class EvaluationReportTests
{
    [Fact]
    public void At_an_emergency_the_person_reads_the_instruction_first_and_finds_no_exercises() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(ReportSamples.BuiltIn.Catalog), said =>
            {
                var evaluation = ReportSamples.BuiltIn.Evaluate(said);
                var report = EvaluationReport.ToMarkdown(evaluation, Reader.Person);
                var isEmergency = evaluation.Disposition.AtLeast == Disposition.Emergency;
                var first = report.Split('\n').First(line => line.StartsWith('>'));
                return (!isEmergency
                        || (first.StartsWith("> **Go to an emergency department or call an ambulance now.**", StringComparison.Ordinal)
                            && !ReportSamples.BuiltIn.Catalog.Exercises.Any(exercise => report.Contains($"### {exercise.Name}", StringComparison.Ordinal))))
                    .Classify(isEmergency, "emergency").Classify(!isEmergency, "less");
            }),
            tests: 100,
            "emergency",
            "less");

    [Fact]
    public void While_an_answer_could_mean_an_emergency_care_at_home_is_never_said_first() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(ReportSamples.BuiltIn.Catalog), said =>
            {
                var evaluation = ReportSamples.BuiltIn.Evaluate(said);
                var isOpen = evaluation.Disposition is { AtLeast: < Disposition.SameDay, AtMost: >= Disposition.SameDay };
                var first = EvaluationReport.ToMarkdown(evaluation, Reader.Person).Split('\n').First(line => line.StartsWith('>'));
                return (!isOpen || first.StartsWith("> **Go through the questions below now:", StringComparison.Ordinal)).Classify(isOpen, "open");
            }),
            tests: 100,
            "open");

    [Fact]
    public void When_to_get_help_is_always_said() =>
        Hold.Always(
            Prop.ForAll(SmallWorld.Any, world =>
            {
                var evaluation = world.Evaluator.Evaluate(world.Said);
                return EvaluationReport.ToMarkdown(evaluation, Reader.Person).Contains("\n## When to get help\n", StringComparison.Ordinal)
                    .Classify(evaluation.Disposition.AtLeast >= Disposition.SameDay, "seen today").Classify(evaluation.Catalog.Advice.IsEmpty, "no advice");
            }),
            "seen today");

    [Fact]
    public void The_same_evaluation_gives_the_same_report_in_any_culture()
    {
        var evaluation = ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample("stenosis-pattern"));
        Assert.All([Reader.Person, Reader.Clinician], reader =>
        {
            var here = EvaluationReport.ToMarkdown(evaluation, reader);
            Assert.All(Cultures.Each(() => EvaluationReport.ToMarkdown(evaluation, reader)), there => Assert.Equal(here, there));
        });
    }

    [Fact]
    public void A_reader_has_to_be_named()
    {
        var evaluation = ReportSamples.BuiltIn.Evaluate(Presentation.Empty);
        Assert.Throws<ArgumentNullException>(() => EvaluationReport.ToMarkdown(null!, Reader.Person));
        Assert.Throws<ArgumentOutOfRangeException>(() => EvaluationReport.ToMarkdown(evaluation, default));
    }
}
