using System.CommandLine;
using System.Text;
using LowBackHip.Accuracy;
using LowBackHip.Catalog;
using LowBackHip.Reasoning;

var files = new Argument<FileInfo[]>("FILE")
{
    Description = "Cases to measure, one a line. The default is the committed development cases.",
    Arity = ArgumentArity.ZeroOrMore,
};
var json = new Option<bool>("--json") { Description = "Print one JSON object instead of tables." };
var interview = new Option<bool>("--interview") { Description = "Let an interview ask simulated persons about the cases, too." };
var write = new Option<bool>("--write") { Description = "Measure the committed cases and renew the committed results." };
var command = new RootCommand("Measures how often the evaluator agrees with those who judged published cases.") { files, json, interview, write };
command.Validators.Add(result =>
{
    if (result.GetValue(write) && result.GetValue(files) is { Length: > 0 })
        result.AddError("--write renews the results of the committed cases and takes no FILE.");
});
command.SetAction(parsed =>
{
    Console.OutputEncoding = Encoding.UTF8;
    var evaluator = new Evaluator(BuiltInCatalog.Instance);
    var cases = new List<Case>();
    var unread = 0;
    foreach (var path in parsed.GetValue(files) is { Length: > 0 } named ? named.Select(file => file.FullName) : [Committed.Cases])
    {
        try
        {
            cases.AddRange(Read(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            unread++;
            Console.Error.WriteLine(error.Message);
        }
    }

    foreach (var (id, condition) in from vignette in cases from condition in vignette.Conditions where !Known(condition) select (vignette.Id, condition))
        Console.Error.WriteLine($"{id}: the condition {condition} is not in the catalog, so that it can never be found.");

    var score = Score.Of(cases, evaluator);
    var interviews = parsed.GetValue(interview) || parsed.GetValue(write) ? Interviews.Of(cases, evaluator) : null;
    Console.Write(
        parsed.GetValue(json) ? Report.Json(score, interviews)
        : interviews is null ? Report.Markdown(score)
        : $"{Report.Markdown(score)}\n{InterviewReport.Markdown(interviews)}");
    if (parsed.GetValue(write))
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Committed.Tables)!);
        File.WriteAllText(Committed.Tables, Report.Markdown(score));
        File.WriteAllText(Committed.Json, Report.Json(score));
        foreach (var others in Committed.Others)
            File.WriteAllText(Committed.TablesOf(others), Report.Markdown(Score.Of(Read(Committed.CasesOf(others)), evaluator)));
        File.WriteAllText(Committed.InterviewTables, InterviewReport.Markdown(interviews!));
        File.WriteAllText(Committed.InterviewJson, InterviewReport.Json(interviews!));
    }

    return unread == 0 ? 0 : 2;

    IReadOnlyList<Case> Read(string path) => Case.ReadAll(File.ReadLines(path), evaluator.Catalog, (line, wrong) =>
    {
        unread++;
        Console.Error.WriteLine($"{path}:{line}: {wrong}");
    });

    bool Known(string condition) => evaluator.Catalog.Conditions.Any(known => known.Id.Value == condition);
});
return command.Parse(args).Invoke();
