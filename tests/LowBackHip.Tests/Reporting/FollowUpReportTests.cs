using FsCheck;
using FsCheck.Fluent;
using LowBackHip.Catalog;
using LowBackHip.Reporting;
using LowBackHip.Tests.Generators;
using LowBackHip.Tests.Repository;

namespace LowBackHip.Tests.Reporting;

public sealed class FollowUpReportTests
{
    [Theory]
    [InlineData(Reader.Person, "person")]
    [InlineData(Reader.Clinician, "clinician")]
    public void The_report_reads_as_approved_up_to_where_it_is_about_today(Reader reader, string name)
    {
        var before = ReportSamples.Sample("ordinary-strain");
        var now = before.WithDurationDays(null).WithIntensity(PainIntensity.Of(2)).WithAbsent(Findings.MuscleSpasm).WithSite(PainRegion.Buttock, BodySide.Right);
        var report = FollowUpReport.ToMarkdown(ReportSamples.BuiltIn.Reevaluate(ReportSamples.BuiltIn.Evaluate(before), now, 14), reader);
        var today = reader == Reader.Person ? "\n## Questions still open" : "\n## Triage";
        Approved.Verify(report[..(report.IndexOf(today, StringComparison.Ordinal) + 1)], $"tests/LowBackHip.Tests/Reporting/follow-up.{name}.approved.md");
    }

    [Fact]
    public void Getting_better_never_hides_an_emergency_from_the_first_line() =>
        Hold.Always(
            Prop.ForAll(Clinical.Presentation(ReportSamples.BuiltIn.Catalog), said =>
            {
                var earlier = ReportSamples.BuiltIn.Evaluate(said.WithIntensity(PainIntensity.Of(8)));
                var followUp = ReportSamples.BuiltIn.Reevaluate(earlier, said.WithIntensity(PainIntensity.Of(1)), 7);
                var isEmergency = followUp.Disposition.AtLeast == Disposition.Emergency;
                var isOpen = followUp.Disposition is { AtLeast: < Disposition.SameDay, AtMost: >= Disposition.SameDay };
                var first = FollowUpReport.ToMarkdown(followUp, Reader.Person).Split('\n').First(line => line.StartsWith('>'));
                return ((!isEmergency || first.StartsWith("> **Go to an emergency department or call an ambulance now.**", StringComparison.Ordinal))
                    && (!isOpen || first.StartsWith("> **Go through the questions below now:", StringComparison.Ordinal)))
                    .Classify(isEmergency, "emergency").Classify(isOpen, "open");
            }),
            tests: 60,
            "emergency",
            "open");

    [Fact]
    public void Every_reason_is_told_to_both_readers()
    {
        var before = ReportSamples.BuiltIn.Evaluate(ReportSamples.Sample("stenosis-pattern"));
        var followUp = ReportSamples.BuiltIn.Reevaluate(before, Presentation.Empty.WithPresent(Findings.FootDrop), 60);
        Assert.All([Reader.Person, Reader.Clinician], reader =>
        {
            Assert.All(followUp.Reasons, reason => Assert.Contains(MarkdownWriter.Escape(reason.Text), FollowUpReport.ToMarkdown(followUp, reader), StringComparison.Ordinal));
            Assert.Contains("<!DOCTYPE html>", FollowUpReport.ToHtml(followUp, reader), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_reader_has_to_be_named()
    {
        var evaluation = ReportSamples.BuiltIn.Evaluate(Presentation.Empty);
        var followUp = ReportSamples.BuiltIn.Reevaluate(evaluation, Presentation.Empty, 1);
        Assert.Throws<ArgumentNullException>(() => FollowUpReport.ToHtml(null!, Reader.Person));
        Assert.Throws<ArgumentOutOfRangeException>(() => FollowUpReport.ToHtml(followUp, default));
    }
}
