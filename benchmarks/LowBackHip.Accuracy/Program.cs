Console.WriteLine("No vignettes to measure.");
