using System.CommandLine;
using Spectre.Console;

var root = new RootCommand("Evaluates presentations of low back and hip pain.");
root.SetAction(_ => AnsiConsole.WriteLine("LowBackHip"));
return root.Parse(args).Invoke();
